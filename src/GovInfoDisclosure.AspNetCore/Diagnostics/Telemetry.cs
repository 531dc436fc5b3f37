using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>What the application reports of its work: metrics and traces.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "GovInfoDisclosure";

    private readonly ActivitySource _activities = new(Name);
    private readonly Counter<long> _documents;
    private readonly Counter<long> _findings;
    private readonly Histogram<double> _duration;

    public Telemetry(IMeterFactory meters)
    {
        Meter meter = meters.Create(Name);
        _documents = meter.CreateCounter<long>("govinfo.documents", "{document}", "Documents and reports that were read.");
        _findings = meter.CreateCounter<long>("govinfo.findings", "{finding}", "Findings of reading and of rules.");
        _duration = meter.CreateHistogram<double>("govinfo.duration", "s", "Time to read and to check one document.");
    }

    /// <summary>Does one piece of work and reports it.</summary>
    /// <param name="operation">What is done: <c>read</c>, <c>check</c> or <c>bind</c>.</param>
    /// <param name="work">The work.</param>
    /// <param name="outcome">Its findings, and whether it gave a report.</param>
    public T Measure<T>(string operation, Func<T> work, Func<T, (bool Read, ImmutableArray<Finding> Findings)> outcome)
    {
        using Activity? activity = _activities.StartActivity($"govinfo.{operation}");
        long start = Stopwatch.GetTimestamp();
        T result = work();
        (bool read, ImmutableArray<Finding> findings) = outcome(result);
        TagList tags = new() { { "operation", operation }, { "outcome", read ? "read" : "unreadable" } };
        _duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        _documents.Add(1, tags);
        foreach (Finding finding in findings)
            _findings.Add(1, new("rule", finding.Rule.Id), new("severity", SeverityOf(finding)));
        activity?.SetTag("govinfo.outcome", read ? "read" : "unreadable").SetTag("govinfo.findings", findings.Length);
        return result;
    }

    public void Dispose() => _activities.Dispose();

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };
}
