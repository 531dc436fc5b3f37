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

    /// <summary>The standard rules but for those that read the text.</summary>
    internal static readonly RuleSet OfFigures =
        new[] { "GID501", "GID502", "GID504", "GID803", "GID804" }.Aggregate(RuleSet.Standard, (rules, id) => rules.Without(id));

    /// <summary>All rules over figures and particulars of a report in order.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Check() => OfFigures.Check(_report);

    /// <summary>The same over a report with blanks.</summary>
    [Benchmark]
    public ImmutableArray<Finding> CheckBlanks() => OfFigures.Check(_withBlanks);

    /// <summary>The same over a report with one wrong cell.</summary>
    [Benchmark]
    public ImmutableArray<Finding> CheckError() => OfFigures.Check(_withError);

    /// <summary>All standard rules over a report in order, its text among them.</summary>
    [Benchmark]
    public ImmutableArray<Finding> CheckText() => RuleSet.Standard.Check(_report);

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
