using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Binding;

/// <summary>Reads the report in the body of a request before an endpoint does, and answers in its place if it is not in order.</summary>
internal sealed class ReportGate(IOptions<GovInfoDisclosureOptions> options, Telemetry telemetry)
{
    /// <summary>Calls the endpoint if the body is in order.</summary>
    /// <param name="context">The request.</param>
    /// <param name="endpoint">The endpoint, which finds the body as it came.</param>
    /// <param name="requireValid">Whether the rules may find no error.</param>
    public async Task PassAsync(HttpContext context, RequestDelegate endpoint, bool requireValid)
    {
        HttpRequest request = context.Request;
        // What is not JSON, the endpoint refuses by itself (415), or it takes a missing report; an envelope it reads by itself.
        if (!request.HasJsonContentType() || CheckEnvelope.IsIn(request) || request.ContentLength == 0)
        {
            await endpoint(context).ConfigureAwait(false);
            return;
        }

        Language language = RequestLanguage.Of(request, options.Value.Language);
        byte[]? body = await LimitedBody.ReadAsync(request, options.Value.Reader.MaxBytes).ConfigureAwait(false);
        if (body is null)
        {
            await ProblemAnswer.WriteAsync(context, DisclosureProblems.TooLarge, [], language).ConfigureAwait(false);
            return;
        }

        CheckedReport result = telemetry.Measure("bind", () => Check(request, body, requireValid), r => (r.Report is not null, r.Findings));
        if (result.Report is null)
            await ProblemAnswer.WriteAsync(context, DisclosureProblems.NotAReport, result.Findings, language).ConfigureAwait(false);
        else if (requireValid && !result.IsValid)
            await ProblemAnswer.WriteAsync(context, DisclosureProblems.InvalidReport, result.Findings, language).ConfigureAwait(false);
        else
            await CallAsync(context, endpoint, body).ConfigureAwait(false);
    }

    private CheckedReport Check(HttpRequest request, byte[] body, bool requireValid)
    {
        ReportReadResult read = ReportJson.Read(LimitedBody.ToUtf8(request, body));
        return options.Value.Judge(
            CheckedReport.Of(read.Report, read.Findings, requireValid ? options.Value.Rules : RuleSet.Empty));
    }

    private static async Task CallAsync(HttpContext context, RequestDelegate endpoint, byte[] body)
    {
        Stream original = context.Request.Body;
        context.Request.Body = new MemoryStream(body, writable: false);
        try
        {
            await endpoint(context).ConfigureAwait(false);
        }
        finally
        {
            context.Request.Body = original;
        }
    }
}
