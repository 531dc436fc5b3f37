namespace GovInfoDisclosure.Cli.Input;

/// <summary>
/// Finds the documents that changed by looking at them again and again: drives of a network, on which offices keep their reports, report
/// no changes.
/// </summary>
internal sealed class ChangedFiles
{
    private readonly Dictionary<string, Stamp> _given = [];
    private Dictionary<string, Stamp> _seen = [];

    /// <summary>
    /// The documents that are new or not as they were given last. One that changed since the last look is still being written and waits
    /// for the next.
    /// </summary>
    public IReadOnlyList<string> Next(IEnumerable<string> files)
    {
        List<string> changed = [];
        Dictionary<string, Stamp> seen = [];
        foreach (string file in files)
        {
            if (Stamp.Of(file) is not { } stamp)
                continue;
            seen[file] = stamp;
            if (!_seen.TryGetValue(file, out Stamp before) || before != stamp)
                continue;
            if (_given.TryGetValue(file, out Stamp given) && given == stamp)
                continue;
            _given[file] = stamp;
            changed.Add(file);
        }

        _seen = seen;
        return changed;
    }

    private readonly record struct Stamp(DateTime Written, long Length)
    {
        /// <summary>That of a file; null if there is none, or none that may be looked at.</summary>
        public static Stamp? Of(string path)
        {
            try
            {
                var file = new FileInfo(path);
                return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : null;
            }
            catch (Exception exception) when (FileFailure.Explain(exception, path) is not null)
            {
                return null;
            }
        }
    }
}
