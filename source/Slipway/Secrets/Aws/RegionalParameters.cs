using Amazon;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Slipway.Secrets.Aws;

/// <summary>The parameters of one region: ten a call, each of them asked for once.</summary>
/// <remarks>AWS Systems Manager API, GetParameters: ten names at most.</remarks>
internal sealed class RegionalParameters(AwsClients clients, RegionEndpoint region)
{
    private const int Batch = 10;
    private const string OfSecretsManager = "/aws/reference/secretsmanager/";
    private const string Account = "account";

    // What terraform/modules/secrets makes a parameter with: a person sets the value after that.
    private const string Unset = "not set yet";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Dictionary<SecretReference, SecretAnswer> answers = [];
    private Task<AwsCaller?>? caller;

    /// <summary>An answer for each reference.</summary>
    public async Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
    {
        await RefuseOtherAccounts(references, cancellation);
        using var client = clients.Parameters(region);
        foreach (var parameters in references.Where(x => !answers.ContainsKey(x)).GroupBy(NameOf).Chunk(Batch))
        {
            await Read(client, parameters, cancellation);
        }

        return answers;
    }

    private static string NameOf(SecretReference reference) => reference.Scheme == "awssecrets" ? OfSecretsManager + reference.Path : reference.Path;

    // A version or label of a parameter comes back apart from its name.
    private static bool IsCalled(Parameter parameter, string name) => parameter.Name + parameter.Selector == name || parameter.ARN + parameter.Selector == name;

    private async Task RefuseOtherAccounts(IEnumerable<SecretReference> references, CancellationToken cancellation)
    {
        var bound = references.Where(x => x.Options.ContainsKey(Account)).ToList();
        if (bound.Count == 0)
        {
            return;
        }

        try
        {
            var who = await Limited(x => AwsCaller.Of(clients, region, x), cancellation);
            caller = Task.FromResult<AwsCaller?>(who);
            Refuse(bound.Where(x => x.Options[Account] != who.Account), x => new UserError(
                $"{x}: the login is one of {who}, and not of account {x.Options[Account]}", "log in to that account, such as with AWS_PROFILE, or mend the reference"));
        }
        catch (Exception exception) when (AwsFailures.IsOfAws(exception))
        {
            cancellation.ThrowIfCancellationRequested();
            Refuse(bound, x => AwsFailures.Of(exception, x, "sts:GetCallerIdentity", region.SystemName));
        }
    }

    private async Task Read(IAmazonSimpleSystemsManagement client, IGrouping<string, SecretReference>[] parameters, CancellationToken cancellation)
    {
        try
        {
            var names = parameters.Select(x => x.Key).ToList();
            var answer = await Limited(x => client.GetParametersAsync(new GetParametersRequest { Names = names, WithDecryption = true }, x), cancellation);
            foreach (var parameter in parameters)
            {
                await Take(parameter, answer.Parameters?.FirstOrDefault(x => IsCalled(x, parameter.Key))?.Value, cancellation);
            }
        }
        catch (Exception exception) when (AwsFailures.IsOfAws(exception))
        {
            cancellation.ThrowIfCancellationRequested();
            if (parameters.Length > 1 && AwsFailures.IsOfOneParameter(exception))
            {
                // AWS refuses a batch for one of its parameters: each alone tells for which.
                foreach (var one in parameters)
                {
                    await Read(client, [one], cancellation);
                }

                return;
            }

            var place = AwsFailures.IsOfOneParameter(exception) ? await Place(cancellation) : region.SystemName;
            Refuse(parameters.SelectMany(x => x), x => AwsFailures.Of(exception, x, "ssm:GetParameters", place));
        }
    }

    private async Task Take(IGrouping<string, SecretReference> parameter, string? value, CancellationToken cancellation)
    {
        var place = value is null ? await Place(cancellation) : "";
        foreach (var reference in parameter)
        {
            answers[reference] = await SecretAnswer.Of(() => value switch
            {
                null => throw new UserError($"{reference}: there is no such parameter in {place}", "make it there, or mend the reference, or log in to the account that has it"),
                Unset => throw new UserError($"{reference}: the parameter is there, and nobody has given it a value yet", "set it, as terraform/modules/secrets/README.md shows"),
                _ => Task.FromResult(StructuredValue.At(reference, value)),
            });
        }
    }

    private async Task<string> Place(CancellationToken cancellation)
    {
        caller ??= Limited(x => AwsCaller.TryOf(clients, region, x), cancellation);
        return await caller is { } who ? $"{region.SystemName} of {who}" : region.SystemName;
    }

    private void Refuse(IEnumerable<SecretReference> references, Func<SecretReference, UserError> problem)
    {
        foreach (var reference in references)
        {
            answers[reference] = SecretAnswer.Refused(problem(reference));
        }
    }

    private static async Task<T> Limited<T>(Func<CancellationToken, Task<T>> request, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        return await request(limit.Token);
    }
}
