using System.Collections.Immutable;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads the documents that FILE arguments name.</summary>
/// <param name="standardInput">Standard input; null if it is closed.</param>
internal sealed class InputReader(Stream? standardInput)
{
    /// <summary>The FILE argument that names standard input.</summary>
    public const string StandardInput = "-";

    private static readonly DocumentReaderOptions Limits = new();

    /// <summary>Reads the report of a file.</summary>
    /// <param name="source">The FILE argument.</param>
    /// <param name="part">The number of the report in a file with several; null: the only one.</param>
    public InputReading Read(string source, int? part) =>
        Read(source, content => [DocumentReader.Read(content, Limits with { Part = part })])[0];

    /// <summary>Reads all reports of a file; those of files in an archive or a mail are named with it.</summary>
    public ImmutableArray<InputReading> ReadAll(string source) =>
    [
        .. Read(source, content => DocumentReader.ReadAll(content, Limits))
            .Select(r => r.Document.Entry is { } entry ? r with { Source = $"{source}/{entry}" } : r),
    ];

    /// <summary>The reading of a file that could not be read.</summary>
    public static InputReading NotReadable(string source, LocalizedText reason)
    {
        var finding = new Finding(Rules.MediumNotReadable, "") { Arguments = [new("reason", reason)] };
        return new(source, new DocumentReadResult(null, [finding], []), reason);
    }

    private ImmutableArray<InputReading> Read(string source, Func<byte[], ImmutableArray<DocumentReadResult>> read)
    {
        byte[] content;
        try
        {
            if (source == StandardInput && standardInput is null)
                return [NotReadable(source, Texts.InputClosed)];
            content = source == StandardInput ? BytesOf(standardInput!) : BytesOfFile(source);
        }
        catch (Exception e) when (FileFailure.Explain(e, source) is not null)
        {
            return [NotReadable(source, FileFailure.Explain(e, source)!)];
        }

        // Apart from the failures of files: whatever is thrown here is a fault of this program.
        return [.. read(content).Select(d => new InputReading(source, d, Failure: null))];
    }

    /// <summary>The content of a file; of a very large one the beginning, one byte beyond what is read.</summary>
    public static byte[] BytesOfFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        return BytesOf(file);
    }

    // Devices and pipes may never end: one byte more than the limit is enough for the reader to refuse them.
    private static byte[] BytesOf(Stream stream)
    {
        long most = Limits.MaxBytes + 1;
        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, most) : 0);
        byte[] part = new byte[16 * 1024];
        int read;
        while (content.Length < most && (read = stream.Read(part, 0, (int)Math.Min(part.Length, most - content.Length))) > 0)
            content.Write(part, 0, read);
        return content.GetBuffer().Length == content.Length ? content.GetBuffer() : content.ToArray();
    }
}
