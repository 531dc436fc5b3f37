using System.Collections.Immutable;
using System.Xml.Linq;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.OfficeXml;
using GovInfoDisclosure.Documents.Media.OpenDocument;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media;

/// <summary>Word, Excel and OpenDocument files that are one XML file rather than a package.</summary>
internal static class OfficeXmlMedium
{
    /// <exception cref="NotReadableException">The file is of another kind, damaged or beyond a limit.</exception>
    public static ImmutableArray<ContentBlock> Read(byte[] content, Work work)
    {
        var guard = new PackageGuard(work);
        try
        {
            XElement root = guard.Load(content);
            return root.Name.LocalName switch
            {
                "package" => PackageMedium.Read(FlatPackage.Pack(root, work), work),
                "wordDocument" => WordXml2003.Read(root, guard),
                "document" => OpenDocumentMedium.Read(root, guard),
                _ => throw new NotReadableException(new("不支持 Excel 2003 的 XML 表格，请用 Excel 或 WPS 打开并另存为 .xlsx",
                    "XML spreadsheets of Excel 2003 are not supported; open the file in Excel and save it as .xlsx")),
            };
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            throw PackageDamage.Refusal(exception);
        }
    }
}
