using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary><c>POST /check</c>: findings of documents, of a report as JSON, or of a report that is being edited.</summary>
internal static class CheckEndpoint
{
    public static async Task<IResult> HandleAsync(HttpRequest request, ReportDesk desk)
    {
        if (CheckEnvelope.IsIn(request))
            return await CheckEnvelopeAsync(request, desk).ConfigureAwait(false);
        return request.HasJsonContentType()
            ? await CheckReportAsync(request, desk).ConfigureAwait(false)
            : await CheckDocumentsAsync(request, desk).ConfigureAwait(false);
    }

    private static async Task<IResult> CheckReportAsync(HttpRequest request, ReportDesk desk)
    {
        if (await LimitedBody.ReadAsync(request, desk.Options.Reader.MaxBytes).ConfigureAwait(false) is not { } body)
            return ProblemResult.TooLarge;
        CheckedReport result = await desk.CheckJsonAsync(LimitedBody.ToUtf8(request, body), request.HttpContext.RequestAborted)
            .ConfigureAwait(false);
        return result.Report is null
            ? ProblemResult.Of(DisclosureProblems.NotAReport, result.Findings)
            : Answer(
                desk.LanguageOf(request), new() { Reports = [result with { Report = Includes(request) ? result.Report : null }] });
    }

    private static async Task<IResult> CheckEnvelopeAsync(HttpRequest request, ReportDesk desk)
    {
        EnvelopeAnswer answer = await EnvelopeAnswer.OfAsync(request, desk).ConfigureAwait(false);
        if (answer.Result is not { } result)
            return answer.Problem!;
        bool included = Includes(request);
        ImmutableArray<CheckedReport> reports = [.. result.Reports.Select(r => included ? r : r with { Report = null })];
        return Answer(answer.Language ?? desk.LanguageOf(request), result with { Reports = reports }, answer.Sequence);
    }

    private static async Task<IResult> CheckDocumentsAsync(HttpRequest request, ReportDesk desk)
    {
        var documents = new List<CheckedDocument>();
        bool tooLarge = false;
        int files = 0;
        await foreach (Upload upload in Uploads.ReadAsync(request, desk.Options).ConfigureAwait(false))
        {
            if (files++ == desk.Options.MaxFiles)
                return ProblemResult.TooLarge;
            documents.AddRange(await desk.CheckAsync(upload, request.HttpContext.RequestAborted).ConfigureAwait(false));
            tooLarge |= upload.Content is null;
        }

        return documents switch
        {
            [] => ProblemResult.BadRequest(new("请求没有文件", "the request has no file")),
            [{ Result.Edition: null }] when tooLarge => ProblemResult.TooLarge,
            [{ Result.Edition: null } lone] => ProblemResult.Of(DisclosureProblems.Unreadable, lone.Result.Findings),
            _ => Answer(desk.LanguageOf(request), documents, Includes(request)),
        };
    }

    private static bool Includes(HttpRequest request) => request.Query["include"].Contains("report");

    private static JsonResult Answer(Language language, CheckResult result, long? sequence = null) => new(language, writer =>
    {
        var answer = new CheckResultWriter(writer, language) { Panel = result.Panel };
        answer.WriteStart(sequence);
        foreach (CheckedReport report in result.Reports)
            answer.Write(report);
        answer.WriteEnd();
    });

    private static JsonResult Answer(Language language, List<CheckedDocument> documents, bool included) => new(language, writer =>
    {
        var answer = new CheckResultWriter(writer, language);
        answer.WriteStart();
        foreach (CheckedDocument document in documents)
        {
            if (included)
                answer.Write(document.Result, document.WriteProvenance);
            else
                answer.Write(document.Result with { Report = null });
        }

        answer.WriteEnd();
    });
}
