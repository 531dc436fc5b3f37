using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Documents_findings_and_durations_are_counted()
    {
        var measured = new ConcurrentBag<string>();
        using var app = new SampleApp();
        IMeterFactory meters = app.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                // Tests run side by side; each application has a meter of its own.
                if (instrument.Meter.Name == "GovInfoDisclosure" && instrument.Meter.Scope == meters)
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => measured.Add($"{i.Name} {value} {Text(tags)}"));
        listener.SetMeasurementEventCallback<double>((i, _, tags, _) => measured.Add($"{i.Name} {Text(tags)}"));
        listener.Start();

        await app.PostAsync("/govinfo/check", SampleApp.Json(Samples.Faulty));
        await app.PostAsync("/govinfo/read", SampleApp.File(Samples.NoReport));

        Assert.Contains("govinfo.documents 1 operation=check,outcome=read", measured);
        Assert.Contains("govinfo.documents 1 operation=read,outcome=unreadable", measured);
        Assert.Contains("govinfo.duration operation=check,outcome=read", measured);
        Assert.Contains("govinfo.findings 1 rule=GID301,severity=error", measured);
        Assert.Contains("govinfo.findings 1 rule=GID101,severity=error", measured);
    }

    [Fact]
    public async Task Work_is_an_activity()
    {
        var activities = new ConcurrentBag<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "GovInfoDisclosure",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => activities.Add($"{a.OperationName} {a.GetTagItem("govinfo.outcome")}"),
        };
        ActivitySource.AddActivityListener(listener);
        using var app = new SampleApp();

        await app.PostAsync("/reports", SampleApp.Json(Samples.Valid));

        Assert.Contains("govinfo.bind read", activities);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(',', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
}
