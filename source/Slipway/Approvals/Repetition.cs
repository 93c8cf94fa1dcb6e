namespace Slipway.Approvals;

/// <summary>Whether somebody says again what they have said already.</summary>
internal static class Repetition
{
    /// <summary>The earlier statement that says the same and still holds; none when this one is new.</summary>
    /// <param name="said">What is said now.</param>
    /// <param name="before">What people have said, the oldest first.</param>
    public static Statement? Find(Statement said, IReadOnlyList<Statement> before)
    {
        var matter = before.Where(x => x.Release == said.Release && x.Stage == said.Stage).ToList();
        return matter.Skip(EndOf(said, matter)).LastOrDefault(x => x with { At = said.At } == said);
    }

    // A hold that was lifted says nothing any more, nor does a lift before a hold, nor an approval by somebody who has vetoed since.
    private static int EndOf(Statement said, List<Statement> matter) => 1 + matter.FindLastIndex(x => said switch
    {
        Hold => x is Lift,
        Lift => x is Hold,
        Veto => false,
        _ => x is Veto && x.By == said.By,
    });
}
