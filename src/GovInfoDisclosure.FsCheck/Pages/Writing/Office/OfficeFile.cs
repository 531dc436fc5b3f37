using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Office;

/// <summary>What files of programs for offices have in common: zip files of XML.</summary>
internal static class OfficeFile
{
    // The first moment that the format can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The bytes of a zip file without the times at which its entries were written, so that a seed always gives the same.
    /// </summary>
    public static byte[] WithoutTimes(MemoryStream file)
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries)
                entry.LastWriteTime = Epoch;
        }

        return file.ToArray();
    }

    /// <summary>Adds an entry with a text in UTF-8.</summary>
    public static void Add(ZipArchive zip, string path, string content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using Stream entry = zip.CreateEntry(path, level).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));
}
