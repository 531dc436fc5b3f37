using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>The strings of a workbook, which cells name by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<RichText> Read(SharedStringTablePart? part)
    {
        List<RichText> strings = [];
        if (part is null)
            return strings;
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                strings.Add(RichText.Of(reader.LoadCurrentElement()));
        }

        return strings;
    }
}
