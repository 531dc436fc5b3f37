using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A folder that gets one file for each of many documents, and loses none that is in it.</summary>
/// <param name="path">The folder; it is made when the first file has its place.</param>
/// <param name="extension">The extension of the files.</param>
/// <param name="overwrites">Whether files that are there are replaced. Inputs never are.</param>
/// <param name="sources">The documents.</param>
internal sealed class OutputFolder(string path, string extension, bool overwrites, IReadOnlyList<string> sources)
{
    private readonly Dictionary<string, string> _taken = new(Comparer);
    private readonly HashSet<string> _inputs = new(sources.Select(Try).OfType<string>(), Comparer);

    /// <summary>The folder.</summary>
    public string Path => path;

    private static StringComparer Comparer => StringComparer.FromComparison(RealPath.Comparison);

    /// <summary>The file for a document, or why there is none for it.</summary>
    /// <param name="source">The document.</param>
    /// <param name="name">Its name, with folders to keep.</param>
    public (string Target, LocalizedText? Reason) Place(string source, string name)
    {
        string target = System.IO.Path.Combine(path, System.IO.Path.ChangeExtension(name, extension));
        if (!_taken.TryAdd(target, source))
            return (target, ConversionTexts.Collision.Format(LocalizedText.Same(_taken[target])));
        if (Try(target) is { } real && _inputs.Contains(real))
            return (target, Texts.OutputIsInput);
        if (!overwrites && File.Exists(target))
            return (target, ConversionTexts.Exists);
        return OutputFile.CreateFolder(System.IO.Path.GetDirectoryName(target)!) is { } failure
            ? (failure.Path, failure.Reason)
            : (target, null);
    }

    // What is wrong with a name is found when it is read or written.
    private static string? Try(string source)
    {
        try
        {
            return RealPath.OfInput(source);
        }
        catch (Exception e) when (FileFailure.Explain(e, source) is not null)
        {
            return null;
        }
    }
}
