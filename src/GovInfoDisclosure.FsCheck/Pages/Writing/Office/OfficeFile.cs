using System.IO.Compression;
using System.Xml;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Office;

/// <summary>What files of Word and Excel have in common: zip files of XML.</summary>
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

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));
}
