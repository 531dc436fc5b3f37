using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>What checking an envelope gave.</summary>
/// <param name="Result">The report of the envelope and those it is compared with; null if there is a problem.</param>
/// <param name="Language">The language that the envelope asks for; null if for none.</param>
/// <param name="Sequence">The number of the request; null if it has none.</param>
/// <param name="Problem">Why there is no result.</param>
internal sealed record EnvelopeAnswer(CheckResult? Result, Language? Language, long? Sequence, ProblemResult? Problem)
{
    /// <summary>Reads and checks the envelope in the body of a request.</summary>
    public static async Task<EnvelopeAnswer> OfAsync(HttpRequest request, ReportDesk desk)
    {
        if (await LimitedBody.ReadAsync(request, desk.Options.Reader.MaxBytes).ConfigureAwait(false) is not { } body)
            return Of(ProblemResult.TooLarge);
        if (CheckEnvelope.Read(LimitedBody.ToUtf8(request, body), out LocalizedText? fault) is not { } envelope)
            return Of(ProblemResult.BadRequest(fault!));
        (CheckResult? result, ImmutableArray<Finding> faults) =
            await desk.CheckAsync(envelope, request.HttpContext.RequestAborted).ConfigureAwait(false);
        return result is null
            ? Of(ProblemResult.Of(DisclosureProblems.NotAReport, faults))
            : new(result, envelope.Language, envelope.Sequence, null);
    }

    private static EnvelopeAnswer Of(ProblemResult problem) => new(null, null, null, problem);
}
