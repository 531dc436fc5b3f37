using System.Collections.Immutable;
using System.Reflection;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>The published schemas, forms and rules, as files in the assembly.</summary>
internal static class PublishedFiles
{
    private static readonly Assembly Assembly = typeof(PublishedFiles).Assembly;

    /// <summary>The version of the library, of which the files are a part.</summary>
    public static string Version { get; } = VersionOf(
        Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    private static ImmutableArray<string> Names { get; } =
        [.. Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file such as <c>forms/edition-2021.json</c>; null if there is none.</summary>
    public static byte[]? Find(string name)
    {
        using Stream? resource = Names.Contains(name) ? Assembly.GetManifestResourceStream(name) : null;
        if (resource is null)
            return null;
        byte[] content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }

    /// <summary>All files of a folder as one JSON array, in the order of their names.</summary>
    public static byte[] ListOf(string folder)
    {
        using var list = new MemoryStream();
        list.WriteByte((byte)'[');
        foreach (string name in Names.Where(n => n.StartsWith(folder, StringComparison.Ordinal)))
        {
            if (list.Length > 1)
                list.WriteByte((byte)',');
            list.Write(Find(name));
        }

        list.WriteByte((byte)']');
        return list.ToArray();
    }

    // Behind + is the commit, which differs between builds of the same files.
    private static string VersionOf(string informational) => informational.Split('+')[0];
}
