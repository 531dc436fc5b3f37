using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Detects the exceptions that damaged packages cause.</summary>
internal static class PackageDamage
{
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
