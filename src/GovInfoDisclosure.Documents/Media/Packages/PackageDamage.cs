using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Detects the exceptions that damaged packages cause.</summary>
internal static class PackageDamage
{
    /// <summary>What is answered then.</summary>
    public static NotReadableException Refusal(Exception exception) => new(new(
        $"文件已损坏，请用 Word 或 Excel 打开并另存后再试（{exception.Message}）",
        $"the file is damaged; open it in Word or Excel, save it again and retry ({exception.Message})"));

    /// <summary>Whether the content of a package, not a mistake of this program, has caused an exception.</summary>
    /// <remarks>
    /// A parts list that contradicts itself; a part that is named and missing, is outside or has no name at all; a broken zip; broken
    /// XML. Open XML loads parts as they are asked for, so each may come late.
    /// </remarks>
    public static bool Caused(Exception exception) =>
        exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or UriFormatException
            || (exception is InvalidOperationException or ArgumentException
                && exception.Source is "System.IO.Packaging" or "DocumentFormat.OpenXml.Framework");
}
