using System.IO.Enumeration;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>
/// Names with wildcards, for shells that pass them on: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.
/// </summary>
internal static class FilePattern
{
    private const string AnyFolders = "**";

    private static readonly string[] AnyFile = ["*"];

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    public static bool IsOne(string word) => word.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that a pattern matches, in natural order.</summary>
    public static IEnumerable<string> Files(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] names = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return Files(root, names, depth: 0).Distinct().Order(NaturalOrder.Instance);
    }

    private static char[] Separators => [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static IEnumerable<string> Files(string folder, ReadOnlyMemory<string> names, int depth)
    {
        if (names.IsEmpty)
            return [];
        (string name, ReadOnlyMemory<string> rest) = (names.Span[0], names[1..]);
        if (name == AnyFolders)
        {
            IEnumerable<string> here = Files(folder, rest.IsEmpty ? AnyFile : rest, depth);
            return depth == DocumentFolder.MaxDepth ? here : here.Concat(Inner(folder, "*").SelectMany(f => Files(f, names, depth + 1)));
        }

        if (!rest.IsEmpty)
        {
            return IsOne(name)
                ? Inner(folder, name).SelectMany(f => Files(f, rest, depth))
                : Files(Path.Combine(folder, name), rest, depth);
        }


        return Existing(folder) is { } at ? Matching(Directory.EnumerateFiles(at, "*", All), name, folder) : [];
    }

    private static IEnumerable<string> Inner(string folder, string pattern) => Existing(folder) is { } at
        ? Matching(Directory.EnumerateDirectories(at, "*", All).Where(d => new DirectoryInfo(d).LinkTarget is null), pattern, folder)
        : [];

    private static IEnumerable<string> Matching(IEnumerable<string> paths, string pattern, string folder) =>
        paths.Select(f => Path.GetFileName(f)).Where(n => Matches(pattern, n)).Select(n => Path.Combine(folder, n));

    private static string? Existing(string folder) => folder.Length == 0 ? "." : Directory.Exists(folder) ? folder : null;

    // As in shells: what begins with a dot is not meant by a wildcard, nor are the files by which Office marks open documents.
    private static bool Matches(string pattern, string name) =>
        (pattern[0] is '.' || name[0] is not '.') && (pattern[0] is '~' || !name.StartsWith("~$", StringComparison.Ordinal))
        && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: !OperatingSystem.IsLinux());
}
