using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Serilog;

namespace Nuke.Common.Reporting;

/// <summary>What a run does and says about its secrets before anything else.</summary>
internal static class SecretNotice
{
    /// <summary>Hides also what the build itself gives its secret parameters, tells the build server what to hide, and names what cannot be hidden.</summary>
    public static void Begin(BuildContext context, NukeBuild build)
    {
        foreach (var parameter in context.Catalogue.All.Where(parameter => parameter.IsSecret && !parameter.Member.DeclaringType!.IsInterface))
        {
            if (parameter.Member.IsWritable() && parameter.Member.Read(build) is string value)
            {
                context.Redaction.Add([value], parameter.Option);
            }
        }

        foreach (var command in context.Redaction.Secrets.Select(context.Host.MaskCommand).OfType<string>())
        {
            context.Invocation.Output.WriteLine(command);
        }

        foreach (var name in context.Redaction.TooShort)
        {
            Warn(name);
        }
    }

    /// <summary>Hides the secret arguments of a process, from now on and everywhere.</summary>
    /// <returns>Takes them out of the texts of the process itself, which also those see that read its output.</returns>
    public static Func<string, string> Hide(IReadOnlyCollection<string> arguments)
    {
        if (arguments.Count == 0)
        {
            return text => text;
        }

        if (BuildContext.Current.Redaction.Add(arguments, "an argument"))
        {
            Warn("an argument");
        }

        return Redaction.Of(arguments).Apply;
    }

    private static void Warn(string name) => Log.Warning(
        "{Name}: a secret of less than {Length} characters is not hidden in the output: every text has them",
        name,
        Redaction.ShortestSecret);
}
