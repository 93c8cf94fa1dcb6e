using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Tests.Utilities;

public sealed class A_dictionary
{
    [Fact]
    public void grows_in_a_chain_of_calls() => new Dictionary<string, string>()
        .AddPair("text", "a")
        .AddPair("number", 1)
        .When(false, each => each.AddPair("never", ""))
        .WhenNotNull("b", (each, value) => each.AddPair("there", value))
        .AddPairWhenKeyNotNull(null, "c")
        .AddPairWhenValueNotNull("d", (string?)null)
        .AddDictionary(new Dictionary<string, string> { ["other"] = "e" })
        .ShouldBe(new Dictionary<string, string> { ["text"] = "a", ["number"] = "1", ["there"] = "b", ["other"] = "e" });
}
