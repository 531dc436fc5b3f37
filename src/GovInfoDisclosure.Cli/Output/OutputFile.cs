using System.Text;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Writes a result to the file the user named, or to standard output.</summary>
internal static class OutputFile
{
    /// <returns>What went wrong, with the name of the file; null if all went well.</returns>
    public static (string Path, LocalizedText Reason)? Write(string? path, string text, TextWriter standardOutput)
    {
        if (path is null)
        {
            standardOutput.Write(text);
            return null;
        }

        try
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            return (path, FileFailure.Explain(e, path)!.Value);
        }
    }
}
