using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Finds the settings for documents: the file that is named, or the nearest one beside a document or in a folder above.</summary>
/// <param name="named">The file for all documents; null: it is looked for.</param>
/// <param name="areOff">Whether no file is used at all.</param>
internal sealed class SettingsFiles(string? named, bool areOff)
{
    /// <summary>The name of settings files.</summary>
    public const string FileName = "govinfo.json";

    private readonly Dictionary<string, SettingsFile> _byPath = [], _byFolder = [];

    /// <summary>All files that were used.</summary>
    public IEnumerable<SettingsFile> Used => _byPath.Values;

    /// <summary>The settings for a document.</summary>
    /// <param name="source">The FILE argument.</param>
    /// <exception cref="SettingsException">The file cannot be read, or is no settings file.</exception>
    public SettingsFile For(string source)
    {
        if (areOff)
            return new("", CheckSettings.None, exists: false);
        if (named is not null)
            return Open(named, mustExist: true);
        string folder = FolderOf(source);
        if (!_byFolder.TryGetValue(folder, out SettingsFile? file))
            _byFolder[folder] = file = Open(Nearest(folder) ?? Path.Combine(folder, FileName), mustExist: false);
        return file;
    }

    private static LocalizedText InWords(Finding fault) => new(fault.Message(Language.Chinese), fault.Message(Language.English));

    private static string FolderOf(string source)
    {
        try
        {
            string path = source == InputReader.StandardInput ? Environment.CurrentDirectory : Path.GetFullPath(source);
            return Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
        }
        catch (Exception e) when (FileFailure.Explain(e, source) is not null)
        {
            // The name is no path; why, the reader of the document reports.
            return Environment.CurrentDirectory;
        }
    }

    private static string? Nearest(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Combine(at, FileName) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    private SettingsFile Open(string path, bool mustExist)
    {
        if (_byPath.TryGetValue(path, out SettingsFile? known))
            return known;
        SettingsFile file = mustExist || File.Exists(path) ? Read(path) : new(path, CheckSettings.None, exists: false);
        _byPath.Add(path, file);
        return file;
    }

    private static SettingsFile Read(string path)
    {
        byte[] content;
        try
        {
            content = InputReader.BytesOfFile(path);
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            throw new SettingsException(path, [FileFailure.Explain(e, path)!]);
        }

        CheckSettingsReadResult result = CheckSettings.Read(content);
        return result.Settings is { } settings
            ? new(path, settings, exists: true)
            : throw new SettingsException(path, [.. result.Findings.Select(InWords)]);
    }
}
