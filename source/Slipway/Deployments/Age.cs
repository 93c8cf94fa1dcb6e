namespace Slipway.Deployments;

/// <summary>How long something has run, for people: one number.</summary>
internal static class Age
{
    /// <summary>Whole days from the third on, else whole hours, minutes or seconds likewise.</summary>
    public static string InWords(TimeSpan age) => age switch
    {
        { TotalDays: >= 3 } => $"{Math.Floor(age.TotalDays)} d",
        { TotalHours: >= 3 } => $"{Math.Floor(age.TotalHours)} h",
        { TotalMinutes: >= 3 } => $"{Math.Floor(age.TotalMinutes)} min",
        _ => $"{Math.Max(0, Math.Floor(age.TotalSeconds))} s",
    };
}
