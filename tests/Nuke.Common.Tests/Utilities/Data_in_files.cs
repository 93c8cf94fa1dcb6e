using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using Nuke.Common.IO;
using Nuke.Common.Utilities;
using Nuke.Utilities.Text.Json;
using Nuke.Utilities.Text.Yaml;

namespace Nuke.Common.Tests.Utilities;

public sealed class Data_in_files : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    private AbsolutePath File(string name, string content) => (temporary.Path / name).WriteAllText(content, eofLineBreak: false);

    [Fact]
    public void are_read_and_changed_as_JSON()
    {
        var file = (temporary.Path / "a.json").WriteJson(new Person { Name = "Ann", Tags = ["x"] });

        file.UpdateJson<Person>(person => person.Name = "Bob").UpdateJson(json => json["Tags"] = new JArray("y", "z"));

        file.ReadJson<Person>().Tags.ShouldBe(["y", "z"]);
        file.ReadJson().GetPropertyStringValue("Name").ShouldBe("Bob");
        file.ReadAllText().ShouldStartWith("{\n  \"Name\": \"Bob\"");
    }

    [Fact]
    public void have_properties()
    {
        var json = """{ "items": [ { "id": 1 }, { "id": 2 } ], "inner": { "x": "y" } }""".GetJson();

        json.GetChildren("items").Select(item => item.GetPropertyValue<int>("id")).ShouldBe([1, 2]);
        json.GetPropertyValue("inner").GetPropertyStringValue("x").ShouldBe("y");
        json.GetPropertyValueOrNull<string>("none").ShouldBeNull();
        Should.Throw<Exception>(() => json.GetPropertyValue("none")).Message.ShouldBe("No property 'none' in the object: it has items, inner");
        new Person { Name = "Ann" }.ToJObject().GetPropertyStringValue("Name").ShouldBe("Ann");
    }

    [Fact]
    public void are_copied()
    {
        var person = new Person { Name = "Ann", Tags = ["x"] };

        var copy = person.Clone();

        copy.ShouldNotBeSameAs(person);
        copy.Tags.ShouldBe(["x"]);
        ((Person?)null).Clone().ShouldBeNull();
    }

    [Fact]
    public void are_read_and_changed_as_YAML()
    {
        var file = File("a.yaml", "name: Ann\ntags:\n- x\n");

        file.UpdateYaml<Person>(person => person.Tags = [.. person.Tags, "y"]);

        file.ReadAllText().ShouldBe("name: Ann\ntags:\n- x\n- y\n");
    }

    [Fact]
    public void are_read_and_changed_as_XML()
    {
        var file = (temporary.Path / "a.xml").WriteXml(new Person { Name = "Ann" });

        file.UpdateXml<Person>(person => person.Name = "Bob");

        file.ReadAllText().ShouldStartWith("""<?xml version="1.0" encoding="utf-8"?>""");
        file.ReadXml<Person>().Name.ShouldBe("Bob");
        new Person { Name = "Eve" }.ToXml().GetXml<Person>().Name.ShouldBe("Eve");
    }

    [Theory]
    [InlineData("<Project>\n\n  <!-- why -->\n  <A x=\"1\">old</A>\n</Project>\n")]
    [InlineData("<Project>\r\n\t<A>old</A>\r\n</Project>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project>\n    <A>old</A>\n</Project>\n")]
    public void keep_the_rest_of_their_XML(string content)
    {
        var file = File("a.csproj", content);

        file.UpdateXml(document => document.Root!.Element("A")!.Value = "new");

        file.ReadAllText().ShouldBe(content.Replace("old", "new", StringComparison.Ordinal));
        XmlTasks.XmlPoke(file, "/Project/A", "newer");
        file.ReadAllText().ShouldBe(content.Replace("old", "newer", StringComparison.Ordinal));
    }

    [Fact]
    public void have_values_that_XPath_finds()
    {
        var file = File("a.xml", """<p:a xmlns:p="urn:p"><p:b x="1">one</p:b><p:b x="2">two</p:b></p:a>""");
        (string, string) p = ("p", "urn:p");

        XmlTasks.XmlPeek(file, "//p:b/@x", p).ShouldBe(["1", "2"]);
        XmlTasks.XmlPeekSingle(file, "//p:b[@x='2']", p).ShouldBe("two");
        XmlTasks.XmlPeekSingle(file, "//p:none", p).ShouldBeNull();
        XmlTasks.XmlPeekElements(file, "//p:b", p).First().GetAttributeValue("x").ShouldBe("1");
        file.ReadXml().XPathSelectElementValues("//p:b", p).ShouldBe(["one", "two"]);
        XmlTasks.XmlPoke(file, "//p:b[1]/@x", 7, p);
        file.ReadXml().XPathSelectAttributeValues("//p:b/@x", p).ShouldBe(["7", "2"]);
        XmlTasks.XmlPeekSingleFromString("<a>1</a>", "/a").ShouldBe("1");
        Should.Throw<Exception>(() => XmlTasks.XmlPeekSingle(file, "//p:b", p)).Message.ShouldBe($"{file}: '//p:b' finds 2 values, and one is wanted");
        Should.Throw<Exception>(() => XmlTasks.XmlPoke(file, "//p:c", "", p)).Message.ShouldContain("finds 0 things");
    }

    [Fact]
    public void that_are_broken_are_named_with_their_line()
    {
        var json = File("a.json", "{\n  \"Name\": tru\n}");
        var xml = File("a.xml", "<a>\n<b>\n</a>");
        var yaml = File("a.yaml", "name: Ann\ntags: {\n");
        var typo = File("b.yaml", "name: Ann\nnone: x\n");

        Should.Throw<Exception>(() => json.ReadJson()).Message.ShouldStartWith($"{json}:2: ");
        Should.Throw<Exception>(() => xml.ReadXml()).Message.ShouldStartWith($"{xml}:3: ");
        Should.Throw<Exception>(() => yaml.ReadYaml<Person>()).Message.ShouldStartWith($"{yaml}:2: ");
        Should.Throw<Exception>(() => typo.ReadYaml<Person>()).Message.ShouldStartWith($"{typo}:2: ");
        Should.Throw<Exception>(() => File("empty.json", "").ReadJson<Person>()).Message.ShouldEndWith("empty.json has no content");
    }

    [Fact]
    public void may_be_a_parameter_in_one_word() =>
        ((Person)new Base64JsonConverter<Person>().ConvertFrom(Convert.ToBase64String("""{ "Name": "Ann" }"""u8))!).Name.ShouldBe("Ann");

    public sealed class Person
    {
        public string Name { get; set; } = "";

        public string[] Tags { get; set; } = [];
    }
}
