using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads the documents that FILE arguments name.</summary>
internal sealed class InputReader(Stream standardInput)
{
    /// <summary>The FILE argument that names standard input.</summary>
    public const string StandardInput = "-";

    private static readonly DocumentReaderOptions Limits = new();

    public InputReading Read(string source)
    {
        byte[] content;
        try
        {
            content = source == StandardInput ? Content(standardInput) : FileContent(source);
        }
        catch (Exception e) when (FileFailure.Explain(e, source) is not null)
        {
            return NotReadable(source, FileFailure.Explain(e, source)!.Value);
        }

        DocumentReadResult result = DocumentReader.Read(content, Limits);
        return new(source, result.Report, result.Findings, result.Printed, Failure: null) { Paragraphs = result.Paragraphs };
    }

    private static byte[] FileContent(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Content(file);
    }

    // One byte more than the limit is enough for the reader to see that there is too much; a device may never end.
    private static byte[] Content(Stream stream)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[81_920];
        while (content.Length <= Limits.MaxBytes && stream.Read(buffer) is > 0 and var count)
            content.Write(buffer, 0, count);
        return content.ToArray();
    }

    private static InputReading NotReadable(string source, LocalizedText reason)
    {
        var finding = new Finding(Rules.MediumNotReadable, "") { Arguments = [new("reason", reason)] };
        return new(source, null, [finding], [], reason);
    }
}
