using System.IO.Compression;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Archives, mails and documents within each other.</summary>
internal static class Containers
{
    private const string Report = "# 一、总体情况\n\n本机关依法公开政府信息。\n";

    public static Kind Kind => new("archives and mails", new()
    {
        ["archives within each other"] = () => Nested(50),
        ["an archive of archives of archives"] = () => Zip(20, "zip", Zip(20, "zip", Zip(20, "md", Encoding.UTF8.GetBytes(Report)))),
        ["an archive of 20,000 documents"] = () => OfficePackage.Zip(Enumerable.Range(0, 20_000).Select(i => ($"{i}.md", Report))),
        ["an archive of 200 documents of 20 MB"] = () => Zip(200, "txt", new byte[20_000_000]),
        ["an archive of pages that are all work"] = () => Zip(50, "html", Encoding.UTF8.GetBytes("<html>" + Times(20_000,
            "<table><tr><td>1"))),
        ["an archive of names alone"] = () => OfficePackage.Zip(Enumerable.Range(0, 40_000).Select(i => ($"{i}.docx", ""))),
        ["mails within each other"] = () => Mail(Times(5_000, "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n")),
        ["parts within each other"] = () => Mail(Of(2_000, i => $"Content-Type: multipart/mixed; boundary=b{i}\nMIME-Version: 1.0\n\n-"
            + $"-b{i}\n")),
        ["a million parts"] = () => Mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + Times(1_000_000, "--b\n\n")),
        ["a boundary that is everywhere"] = () => Mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=-\n\n"
            + Times(10_000_000, "-")),
        ["a million fields"] = () => Mail("MIME-Version: 1.0\n" + Of(1_000_000, i => $"f{i}:\n") + "\n"),
        ["a field of a million lines"] = () => Mail("MIME-Version: 1.0\nContent-Type: text/html;\n" + Times(3_000_000, " a\n") + "\n"),
        ["parameters without end"] = () => Mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            + Times(2_000, "--b\nContent-Type: text/html" + Times(900, ";x=\"") + "\n\n")),
        ["base64 without end"] = () => Mail("MIME-Version: 1.0\nContent-Transfer-Encoding: base64\nContent-Type: text/html\n\n"
            + Times(20_000_000, "A")),
        ["equals signs without end"] = () => Mail("MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/"
            + "html\n\n"
            + Times(20_000_000, "=")),
        ["frames without end"] = () => Mail("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text"
            + "/html\n\n<frameset>\n"
            + Times(20_000, "--b\nContent-Type: text/html\n\n<table><tr><td>1\n")),
    });

    private static byte[] Mail(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Nested(int depth)
    {
        byte[] file = Encoding.UTF8.GetBytes(Report);
        for (int i = 0; i < depth; i++)
            file = Zip(1, i == 0 ? "md" : "zip", file);
        return file;
    }

    private static byte[] Zip(int times, string ending, byte[] content)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            for (int i = 0; i < times; i++)
            {
                using Stream entry = zip.CreateEntry($"{i}.{ending}").Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
