using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading, checking and writing a report beside a bare scan of its JSON, the least that any reader has to do.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly DisclosureReport _report = SampleReport.Create();
    private readonly byte[] _json = ReportJson.Write(SampleReport.Create());
    private readonly DisclosureReport _withBlanks = SampleReport.WithBlanks();
    private readonly DisclosureReport _withError = SampleReport.WithError();
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);

    /// <summary>The JSON that is read: about 8.4 KB.</summary>
    public ReadOnlySpan<byte> Json => _json;

    /// <summary>The bare scan.</summary>
    [Benchmark(Baseline = true)]
    public int Scan()
    {
        var reader = new Utf8JsonReader(_json);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    /// <summary>From JSON to the model.</summary>
    [Benchmark]
    public ReportReadResult Read() => ReportJson.Read(_json);

    /// <summary>All standard rules over a report in order.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Check() => RuleSet.Standard.Check(_report);

    /// <summary>All standard rules over a report with blanks.</summary>
    [Benchmark]
    public ImmutableArray<Finding> CheckBlanks() => RuleSet.Standard.Check(_withBlanks);

    /// <summary>All standard rules over a report with one wrong cell.</summary>
    [Benchmark]
    public ImmutableArray<Finding> CheckError() => RuleSet.Standard.Check(_withError);

    /// <summary>The repairs of a report with one wrong cell.</summary>
    [Benchmark]
    public LocalisationResult Locate() => Repairs.Find(_withError);

    /// <summary>From the model to JSON, into a buffer that is used again.</summary>
    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        ReportJson.Write(_report, _output);
        return _output.WrittenCount;
    }
}
