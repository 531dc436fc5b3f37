using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading a report from a Word file beside opening the file and walking through its text with Open XML.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly byte[] _file = DocumentWriter.Write(SampleReport.Create(), DocumentKind.Word);

    /// <summary>The size of the Word file in bytes.</summary>
    public int Size => _file.Length;

    /// <summary>Opening and walking.</summary>
    [Benchmark(Baseline = true)]
    public int Walk()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_file), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.Descendants().Sum(e => e is Text text ? text.Text.Length : 0);
    }

    /// <summary>From the file to the model with all findings.</summary>
    [Benchmark]
    public DocumentReadResult Read() => DocumentReader.Read(_file);
}
