using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads the documents that FILE arguments name.</summary>
internal sealed class InputReader(Stream standardInput)
{
    /// <summary>The FILE argument that names standard input.</summary>
    public const string StandardInput = "-";

    public InputReading Read(string source)
    {
        try
        {
            return new(source, source == StandardInput ? DocumentReader.Read(standardInput) : ReadFile(source), Failure: null);
        }
        catch (Exception e) when (FileFailure.Explain(e, source) is not null)
        {
            return NotReadable(source, FileFailure.Explain(e, source)!.Value);
        }
    }

    private static DocumentReadResult ReadFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        return DocumentReader.Read(file);
    }

    /// <summary>The reading of a file that could not be read.</summary>
    public static InputReading NotReadable(string source, LocalizedText reason)
    {
        var finding = new Finding(Rules.MediumNotReadable, "") { Arguments = [new("reason", reason)] };
        return new(source, new DocumentReadResult(null, [finding], []), reason);
    }
}
