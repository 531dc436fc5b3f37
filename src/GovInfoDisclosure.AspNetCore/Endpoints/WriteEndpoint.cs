using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary><c>POST /write</c>: a report as a document in the layout of the official form.</summary>
internal static class WriteEndpoint
{
    private static readonly ImmutableArray<Format> Formats =
    [
        new("docx", DocumentKind.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        new("xlsx", DocumentKind.Excel, ListEndpoint.ExcelType),
        new("html", DocumentKind.Html, "text/html; charset=utf-8"),
        new("md", DocumentKind.Markdown, "text/markdown; charset=utf-8"),
        new("csv", DocumentKind.Csv, ListEndpoint.CsvType),
        new("json", null, "application/json; charset=utf-8"),
    ];

    public static async Task<IResult> HandleAsync(
        HttpRequest request, ReportDesk desk, string? to, bool annotate = false)
    {
        if (Formats.FirstOrDefault(f => f.Extension == to) is not { } format)
        {
            string all = string.Join(", ", Formats.Select(f => f.Extension));
            return ProblemResult.BadRequest(new($"参数 to 应当是以下之一：{all}", $"the parameter to has to be one of {all}"));
        }

        (CheckedReport? result, Language? language, ProblemResult? problem) = await ReadAsync(request, desk).ConfigureAwait(false);
        if (result?.Report is not { } report)
            return problem!;
        var options = new DocumentWriterOptions { Language = language ?? desk.LanguageOf(request) };
        if (annotate)
            options = options with { Findings = result.Findings, Localisation = result.Localisation };
        return Results.File(format.Write(report, options), format.MediaType, $"{NameOf(report)}.{format.Extension}");
    }

    // A report, or an envelope with what belongs to it.
    private static async Task<(CheckedReport? Result, Language? Language, ProblemResult? Problem)> ReadAsync(
        HttpRequest request, ReportDesk desk)
    {
        if (CheckEnvelope.IsIn(request))
        {
            EnvelopeAnswer answer = await EnvelopeAnswer.OfAsync(request, desk).ConfigureAwait(false);
            return (answer.Result?.Reports[0], answer.Language, answer.Problem);
        }

        if (await LimitedBody.ReadAsync(request, desk.Options.Reader.MaxBytes).ConfigureAwait(false) is not { } body)
            return (null, null, ProblemResult.TooLarge);
        CheckedReport result = await desk.CheckJsonAsync(LimitedBody.ToUtf8(request, body), request.HttpContext.RequestAborted)
            .ConfigureAwait(false);
        return (result, null, result.Report is null ? ProblemResult.Of(DisclosureProblems.NotAReport, result.Findings) : null);
    }

    private static string NameOf(DisclosureReport report)
    {
        string name = report.Title ?? $"{report.Agency.Name}{report.Year}年政府信息公开工作年度报告";
        return string.Concat(name.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c)));
    }

    private sealed record Format(string Extension, DocumentKind? Kind, string MediaType)
    {
        public byte[] Write(DisclosureReport report, DocumentWriterOptions options) =>
            Kind is { } kind ? DocumentWriter.Write(report, kind, options) : ReportJson.Write(report, indented: true);
    }
}
