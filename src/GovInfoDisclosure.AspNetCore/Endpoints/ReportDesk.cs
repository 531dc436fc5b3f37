using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Reads and checks what requests bring, with the options of the application and no more at a time than they allow.</summary>
internal sealed class ReportDesk(IOptions<GovInfoDisclosureOptions> options, Telemetry telemetry, WorkSlots slots)
{
    public GovInfoDisclosureOptions Options => options.Value;

    public Language LanguageOf(HttpRequest request) => RequestLanguage.Of(request, Options.Language);

    /// <summary>Reads a document; one above the limit has the finding GID101.</summary>
    public Task<DocumentReadResult> ReadAsync(Upload upload, CancellationToken cancellationToken) => WorkAsync(
        "read", () => ReadDocument(upload, cancellationToken), r => (r.Report is not null, r.Findings), cancellationToken);

    /// <summary>Reads and checks all reports of a document.</summary>
    public Task<ImmutableArray<CheckedDocument>> CheckAsync(Upload upload, CancellationToken cancellationToken) => WorkAsync(
        "check",
        () => CheckDocument(upload, cancellationToken),
        r => (r[0].Result.Edition is not null, [.. r.SelectMany(x => x.Result.Findings)]),
        cancellationToken);

    /// <summary>Checks the JSON of a report.</summary>
    public Task<CheckedReport> CheckJsonAsync(byte[] utf8, CancellationToken cancellationToken) =>
        WorkAsync("check", () => CheckReport(ReportJson.Read(utf8)), Outcome, cancellationToken);

    /// <summary>Checks the report of an envelope, by itself and with the others in it.</summary>
    /// <returns>The report of the envelope and then the others; null if one of them is no report, for the reasons in the
    /// faults.</returns>
    public Task<(CheckResult? Result, ImmutableArray<Finding> Faults)> CheckAsync(
        CheckEnvelope envelope, CancellationToken cancellationToken) =>
        slots.RunAsync(() => Check(envelope, cancellationToken), cancellationToken);

    private Task<T> WorkAsync<T>(
        string operation, Func<T> work, Func<T, (bool Read, ImmutableArray<Finding> Findings)> outcome,
        CancellationToken cancellationToken) =>
        slots.RunAsync(() => telemetry.Measure(operation, work, outcome), cancellationToken);

    private (CheckResult? Result, ImmutableArray<Finding> Faults) Check(CheckEnvelope envelope, CancellationToken cancellationToken)
    {
        var faults = ImmutableArray.CreateBuilder<Finding>();
        var reports = ImmutableArray.CreateBuilder<CheckedReport>();
        foreach ((EnvelopeReport item, ReportRole role) in ReportsIn(envelope))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportReadResult read = item.Read();
            if (read.Report is null)
                faults.AddRange(item.FaultsOf(read));
            else
                reports.Add(telemetry.Measure("check", () => Check(read, role == ReportRole.Main ? envelope.Reading : null), Outcome)
                    with { Source = item.Source, Role = role });
        }

        if (faults.Count > 0)
            return (null, faults.ToImmutable());
        bool isAlone = reports.Count == 1 && envelope.Coverage is null;
        CheckResult result = isAlone
            ? new() { Reports = [reports[0] with { Role = null }] }
            : ReportPanel.Check(reports, envelope.Coverage);
        return (result with { Reports = [.. result.Reports.Select(r => Options.Judge(r, envelope.Accepted))] }, []);
    }

    private static IEnumerable<(EnvelopeReport Report, ReportRole Role)> ReportsIn(CheckEnvelope envelope) =>
    [
        (envelope.Report, ReportRole.Main),
        .. envelope.Previous.Select(r => (r, ReportRole.Previous)),
        .. envelope.Units.Select(r => (r, ReportRole.Unit)),
    ];

    private CheckedReport Check(ReportReadResult read, EnvelopeReading? reading)
    {
        if (reading is null)
            return CheckedReport.Of(read.Report, read.Findings, Options.Rules);
        ReadingSummary summary = reading.SummaryOf(read.Report!);
        IEnumerable<Finding> findings = read.Findings.Concat(reading.FindingsOf(summary, read.Report!.Form));
        return CheckedReport.Of(read.Report, findings, Options.Rules, summary);
    }

    private static (bool Read, ImmutableArray<Finding> Findings) Outcome(CheckedReport report) =>
        (report.Edition is not null, report.Findings);

    private CheckedReport CheckReport(ReportReadResult read) => Options.Judge(CheckedReport.Of(read.Report, read.Findings, Options.Rules));

    private ImmutableArray<CheckedDocument> CheckDocument(Upload upload, CancellationToken cancellationToken)
    {
        ImmutableArray<DocumentReadResult> reports = upload.Content is { } content
            ? DocumentReader.ReadAll(content, Options.Reader, cancellationToken)
            : [ReadDocument(upload, cancellationToken)];
        return
        [
            .. reports.Select(
                r => new CheckedDocument(Options.Judge(r.Check(Options.Rules)) with { Source = upload.Name }, r.Printed)),
        ];
    }

    private DocumentReadResult ReadDocument(Upload upload, CancellationToken cancellationToken) => upload.Content is { } content
        ? DocumentReader.Read(content, Options.Reader, cancellationToken)
        : new(null, [TooLarge()], []);

    private Finding TooLarge() => new(Rules.MediumNotReadable, "")
    {
        Arguments =
        [
            new("reason", new(
                $"文件超过 {Options.Reader.MaxBytes} 字节的上限", $"the file is larger than the limit of {Options.Reader.MaxBytes} bytes")),
        ],
    };
}
