using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tests.Utilities;

public sealed class A_member_of_a_type
{
    private int Count { get; } = 3;

    private static string Shared = "s";

    private static int Twice(int number) => number * 2;

    private static void Fail() => throw new InvalidOperationException("as it is");

    [Fact]
    public void is_read_and_set_and_called()
    {
        var count = Member(nameof(Count));

        count.GetMemberType().ShouldBe(typeof(int));
        count.GetValue<int>(this).ShouldBe(3);
        count.SetValue(this, 4);
        Count.ShouldBe(4);
        Member(nameof(Shared)).GetValue().ShouldBe("s");
        GetType().InvokeMember<int>(nameof(Twice), null, null, 21).ShouldBe(42);
        Should.Throw<InvalidOperationException>(() => ((Action)Fail).DynamicInvokeUnwrap()).Message.ShouldBe("as it is");
        Should.Throw<InvalidOperationException>(() => Member(nameof(Fail)).GetValue()).Message.ShouldBe("as it is");
    }

    [Fact]
    public void is_found_in_an_expression()
    {
        Expression<Func<object>> boxed = () => Count;
        Expression<Func<int>> call = () => Twice(Count + 1);

        boxed.GetMemberInfo().ShouldBe(Member(nameof(Count)));
        boxed.GetTarget().ShouldBe(this);
        call.GetMemberInfo().Name.ShouldBe(nameof(Twice));
        ((MethodCallExpression)call.Body).GetArguments().ShouldBe([4]);
    }

    [Fact]
    public void tells_who_sees_it()
    {
        Member(nameof(Shared)).IsStatic().ShouldBeTrue();
        Member(nameof(Count)).IsStatic().ShouldBeFalse();
        Member(nameof(is_read_and_set_and_called)).IsPublic().ShouldBeTrue();
        Member(nameof(is_read_and_set_and_called)).HasCustomAttribute<FactAttribute>().ShouldBeTrue();
        Member(nameof(Count)).IsPublic().ShouldBeFalse();
    }

    [Fact]
    public void and_its_type_have_names_for_people()
    {
        typeof(Dictionary<string, int?[]>).GetDisplayShortName().ShouldBe("Dictionary<string, int?[]>");
        typeof(List<AbsolutePath>).GetDisplayName().ShouldBe("System.Collections.Generic.List<Nuke.Common.IO.AbsolutePath>");
        Member(nameof(Count)).GetDisplayShortName().ShouldBe("A_member_of_a_type.Count");
    }

    [Fact]
    public void has_a_type_that_texts_are_converted_to()
    {
        ReflectionUtility.Convert<int>("7").ShouldBe(7);
        ReflectionUtility.Convert<PlatformFamily?>("linux").ShouldBe(PlatformFamily.Linux);
        ReflectionUtility.Convert<AbsolutePath>("x").ShouldBe(AbsolutePath.Create(Environment.CurrentDirectory) / "x");
        ReflectionUtility.Convert(3, typeof(long?)).ShouldBe(3L);
        Should.Throw<FormatException>(() => ReflectionUtility.Convert<int>("seven")).Message.ShouldStartWith("'seven' is not");
        typeof(int).GetNullableType().ShouldBe(typeof(int?));
        typeof(int?[]).GetScalarType().ShouldBe(typeof(int?));
        typeof(string).IsCollectionLike().ShouldBeFalse();
        typeof(int).GetDefaultValue().ShouldBe(0);
        typeof(PlatformFamily).GetEnumValues<PlatformFamily>().ShouldContain(PlatformFamily.OSX);
    }

    private MemberInfo Member(string name) => GetType().GetMember(name, ReflectionUtility.All).Single();
}
