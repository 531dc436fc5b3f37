using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media.Archives;

/// <summary>Zip archives of documents, as people send several of them.</summary>
internal static class ArchiveMedium
{
    /// <summary>The documents in an archive in the order of their names; null if the file is a document itself.</summary>
    /// <exception cref="NotReadableException">There is no document in it, or it has too many parts.</exception>
    public static List<ContainedFile>? FilesOf(byte[] content, Work work)
    {
        try
        {
            // Programs that do not write names as Unicode write them in the encoding of their system.
            var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            if (PackageDetector.IsDocument(zip))
                return null;
            var guard = new PackageGuard(work);
            guard.CheckDirectory(zip);
            List<ContainedFile> files = [.. zip.Entries.Select(e => new ContainedFile(NameOf(e), () => Unpack(e, guard))).Where(f =>
                f.IsDocument)
                .OrderBy(f => f.Name, StringComparer.Ordinal)];
            return files.Count > 0 ? files : throw new NotReadableException(new("压缩包内没有可以读取的文件", "the archive has no document in it"));
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            throw PackageDamage.Refusal(exception);
        }
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.All(c => c <= '\u00FF')
        ? TextDecoder.Decode(Encoding.Latin1.GetBytes(entry.FullName))
        : entry.FullName;

    private static byte[] Unpack(ZipArchiveEntry entry, PackageGuard guard)
    {
        if (entry.IsEncrypted)
            throw new NotReadableException(Refusals.Encrypted);
        try
        {
            return guard.Unpack(entry);
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            throw PackageDamage.Refusal(exception);
        }
    }
}
