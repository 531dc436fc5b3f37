using System.IO.Compression;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Packs a zip file anew so that it depends on its content alone: entries by name, no time of writing.</summary>
internal static class FixedZip
{
    // The first moment that the format can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Pack(Stream zip)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Office looks for the list of content types first; it sorts before all letters.
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
                Copy(entry, target);
        }

        return packed.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Epoch;
        using Stream from = entry.Open();
        using Stream to = copy.Open();
        from.CopyTo(to);
    }
}
