using System.Reflection;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Tests.Utilities;

public sealed class Small_things
{
    private static string value = "before";

    [Fact]
    public void set_and_restored_in_a_block()
    {
        using (DelegateDisposable.SetAndRestore(() => value, "inside"))
        {
            value.ShouldBe("inside");
        }

        value.ShouldBe("before");
    }

    [Fact]
    public void that_end_together_end_in_reverse_order()
    {
        var order = new List<string>();

        using (DelegateDisposable.CreateBracket(() => order.Add("1"), () => order.Add("4")).CombineWith(() => order.Add("2"), () => order.Add("3")))
        {
        }

        order.ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void are_unwrapped()
    {
        var cause = new InvalidOperationException("x");

        new AggregateException(new TargetInvocationException(cause)).Unwrap().ShouldBeSameAs(cause);
        cause.Unwrap().ShouldBeSameAs(cause);
    }

    [Fact]
    public void are_waited_for_in_order() =>
        new[] { Task.FromResult(1), Task.FromResult(2) }.WaitAll().ShouldBe([1, 2]);

    [Fact]
    public void are_selected()
    {
        int[] items = [1, 2, 3, 4];

        items.SkipUntil(item => item == 3).ShouldBe([3, 4]);
        items.TakeUntil(item => item == 3).ShouldBe([1, 2]);
        items.WhereNot(item => item > 1).ShouldBe([1]);
        items.SingleOrError(item => item == 2, "none").ShouldBe(2);
        items.SingleOrDefaultOrError(item => item == 9, "several").ShouldBe(0);
        Should.Throw<Exception>(() => items.SingleOrError("not one")).Message.ShouldBe("not one");
        Should.Throw<Exception>(() => items.SingleOrDefaultOrError("several")).Message.ShouldBe("several");
        ((int[]?)null).ToEmptyIfNull().ShouldBeEmpty();
        items.ToLookupTable(item => item % 2, item => item)[1].ShouldBe([1, 3]);
    }
}
