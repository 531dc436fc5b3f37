using System.IO.Compression;
using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Media.OfficeXml;

/// <summary>Puts the parts of a Word or Excel file that is one XML file (flat OPC) back into a package. Pictures are left out.</summary>
internal static class FlatPackage
{
    private static readonly XNamespace Names = "http://schemas.microsoft.com/office/2006/xmlPackage";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // Names of parts are short; a package has no room for one of 2^16 bytes.
    private const int LongestName = 1024;

    public static byte[] Pack(XElement package, Work work)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = new XElement(Types + "Types");
            foreach (XElement part in package.Elements(Names + "part"))
            {
                string? name = part.Attribute(Names + "name")?.Value;
                string? type = part.Attribute(Names + "contentType")?.Value;
                if (string.IsNullOrEmpty(name) || name.Length > LongestName || type is null
                    || part.Element(Names + "xmlData")?.Elements().FirstOrDefault() is not { } content)
                    continue;
                work.Spend(Cost.Part);
                types.Add(new XElement(Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type)));
                Write(zip, name.TrimStart('/'), content);
            }

            Write(zip, "[Content_Types].xml", types);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, XElement content)
    {
        // It is unpacked again at once.
        using Stream part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        content.Save(part, SaveOptions.DisableFormatting);
    }
}
