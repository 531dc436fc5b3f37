using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary><c>POST /list</c>: the findings of reports that were checked as a list to be worked off.</summary>
internal static class ListEndpoint
{
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string CsvType = "text/csv; charset=utf-8";

    private const string Excel = "xlsx", Csv = "csv";

    public static async Task<IResult> HandleAsync(HttpRequest request, ReportDesk desk, string? to)
    {
        if (to is not (Excel or Csv))
            return ProblemResult.BadRequest(
                new($"参数 to 应当是以下之一：{Excel}, {Csv}", $"the parameter to has to be one of {Excel}, {Csv}"));
        EnvelopeAnswer answer = CheckEnvelope.IsIn(request)
            ? await EnvelopeAnswer.OfAsync(request, desk).ConfigureAwait(false)
            : await ReadAsync(request, desk).ConfigureAwait(false);
        if (answer.Result is not { } result)
            return answer.Problem!;
        Language language = answer.Language ?? desk.LanguageOf(request);
        CheckedReport[] reports = WithPanel(result);
        string name = language == Language.Chinese ? "问题清单" : "findings";
        return to == Excel
            ? Results.File(FindingList.WriteExcel(reports, language), ExcelType, name + ".xlsx")
            : Results.File(FindingList.WriteCsv(reports, language), CsvType, name + ".csv");
    }

    // The answer of a check, as the client has it.
    private static async Task<EnvelopeAnswer> ReadAsync(HttpRequest request, ReportDesk desk)
    {
        if (await LimitedBody.ReadAsync(request, desk.Options.Reader.MaxBytes).ConfigureAwait(false) is not { } body)
            return new(null, null, null, ProblemResult.TooLarge);
        try
        {
            return new(Read(LimitedBody.ToUtf8(request, body)), null, null, null);
        }
        catch (JsonException exception)
        {
            LocalizedText fault =
                new($"请求内容不是核对结果：{exception.Message}", $"the body is no answer of a check: {exception.Message}");
            return new(null, null, null, ProblemResult.BadRequest(fault));
        }
    }

    private static CheckResult Read(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        CheckResult result = new CheckResultJsonConverter().Read(ref reader, typeof(CheckResult), Wire.NoOptions)!;
        return reader.Read() ? throw new JsonException("There is more behind the answer.") : result;
    }

    // A finding between reports is listed with the first of those that it is about.
    private static CheckedReport[] WithPanel(CheckResult result)
    {
        List<Finding> left = [.. result.Panel?.Findings ?? []];
        return [.. result.Reports.Select(r => r with { Findings = [.. r.Findings, .. TakeOf(r)] })];

        ImmutableArray<Finding> TakeOf(CheckedReport report)
        {
            ImmutableArray<Finding> own = [.. left.Where(f => f.Sources.IsEmpty || f.Sources.Contains(report.Source))];
            left.RemoveAll(own.Contains);
            return own;
        }
    }
}
