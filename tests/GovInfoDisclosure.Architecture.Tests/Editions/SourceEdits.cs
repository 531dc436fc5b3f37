using System.Collections.Immutable;

namespace GovInfoDisclosure.Architecture.Tests.Editions;

/// <summary>Edits of source files.</summary>
internal static class SourceEdits
{
    /// <summary>Replaces the one place where a file has a text.</summary>
    public static ImmutableSortedDictionary<string, string> Edit(
        this ImmutableSortedDictionary<string, string> files, string path, string from, string to)
    {
        Assert.Equal(2, files[path].Split(from).Length);
        return files.SetItem(path, files[path].Replace(from, to, StringComparison.Ordinal));
    }
}
