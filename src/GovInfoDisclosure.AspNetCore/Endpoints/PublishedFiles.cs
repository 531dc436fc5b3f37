using System.Collections.Immutable;
using System.Reflection;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>The published schemas, forms and rules and the files of the page, all of them in the assembly.</summary>
internal static class PublishedFiles
{
    private static readonly Assembly Assembly = typeof(PublishedFiles).Assembly;

    private static readonly ImmutableSortedDictionary<string, Lazy<PublishedFile>> Files = Assembly.GetManifestResourceNames()
        .ToImmutableSortedDictionary(n => n, n => new Lazy<PublishedFile>(() => new(Read(n))), StringComparer.Ordinal);

    /// <summary>The version of the library, of which the files are a part.</summary>
    public static string Version { get; } = VersionOf(
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    /// <summary>The names of all files of a folder, in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) => Files.Keys.Where(n => n.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A file such as <c>forms/edition-2021.json</c>; null if there is none.</summary>
    public static PublishedFile? Find(string name) => Files.GetValueOrDefault(name)?.Value;

    /// <summary>All files of a folder as one JSON array, in the order of their names.</summary>
    public static PublishedFile ListOf(string folder)
    {
        using var list = new MemoryStream();
        list.WriteByte((byte)'[');
        foreach (string name in NamesIn(folder))
        {
            if (list.Length > 1)
                list.WriteByte((byte)',');
            list.Write(Find(name)!.Content);
        }

        list.WriteByte((byte)']');
        return new(list.ToArray());
    }

    private static byte[] Read(string name)
    {
        using Stream resource = Assembly.GetManifestResourceStream(name)!;
        byte[] content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }

    // Behind + is the commit, which differs between builds of the same files.
    private static string VersionOf(string informational) => informational.Split('+')[0];
}
