namespace GovInfoDisclosure.Cli.Input;

/// <summary>
/// The documents that FILE arguments mean: files, folders, names with wildcards, and lists of these (<c>@list.txt</c>, a name to a line).
/// </summary>
/// <param name="finalNames">How many words follow <c>--</c>: they are names of files and folders, whatever they look like.</param>
/// <param name="output">The file or folder that is written to, which is no document of a folder; null: none.</param>
internal sealed class SourceList(int finalNames, string? output)
{
    private const char ListMark = '@';

    private readonly List<string> _sources = [];
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, string> _folders = [];
    private readonly string? _output = output is null ? null : RealPathOf(output);

    /// <summary>The documents in their order. A folder without documents and a pattern without files are given back as they are.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool isName = i >= words.Count - finalNames;
            if (!isName && words[i] is [ListMark, .. var list] && !File.Exists(words[i]) && File.Exists(list))
                AddList(list);
            else
                Add(words[i], isName);
        }

        return _sources;
    }

    /// <summary>The name of a document: its path below the folder it was found in, or that of the file.</summary>
    public string NameOf(string source) => _folders.TryGetValue(source, out string? folder)
        ? Path.GetRelativePath(folder, source)
        : Path.GetFileName(source);

    private static string RealPathOf(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            return path;
        }
    }

    private void AddList(string list)
    {
        string folder = Path.GetDirectoryName(list) ?? "";
        foreach (string line in File.ReadLines(list).Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            // Names in a list count from the working folder, as those on a command line, or from the folder of the list.
            string beside = Path.Combine(folder, line);
            bool isHere = Exists(line) || !Exists(beside);
            Add(isHere ? line : beside, isName: false);
        }
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private void Add(string word, bool isName)
    {
        if (word == InputReader.StandardInput || File.Exists(word))
            AddNamed(word);
        else if (Directory.Exists(word))
            AddFound(word, DocumentFolder.Files(word), folder: word);
        else if (!isName && FilePattern.IsOne(word))
            AddFound(word, FilePattern.Files(word));
        else
            AddNamed(word);
    }

    private void AddNamed(string source)
    {
        _sources.Add(source);
        _known.Add(RealPathOf(source));
    }

    private void AddFound(string word, IEnumerable<string> files, string? folder = null)
    {
        int before = _sources.Count;
        bool any = false;
        foreach (string file in files)
        {
            string path = RealPathOf(file);
            if (IsOutput(path))
                continue;
            any = true;
            if (!_known.Add(path))
                continue;
            _sources.Add(file);
            if (folder is not null)
                _folders[file] = folder;
        }

        if (!any && _sources.Count == before)
            _sources.Add(word);
    }

    private bool IsOutput(string path) => _output is not null
        && (path == _output
            || path.StartsWith(Path.TrimEndingDirectorySeparator(_output) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
