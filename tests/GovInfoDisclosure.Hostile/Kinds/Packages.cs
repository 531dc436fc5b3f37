using GovInfoDisclosure.Documents.Tests.Office;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Packages whose directory or whose XML is not what it seems.</summary>
internal static class Packages
{
    private const string Body = "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";

    public static Kind Kind => new("packages", new()
    {
        ["a part of 200 MB of blanks"] = () => OfficeBlocks.Word(Times(200_000_000, " ")),
        ["a part that declares less than it has"] = () => Patched(OfficeBlocks.Word(Times(50_000_000, " ")), 50_000_000),
        ["40,000 parts"] = () => OfficeBlocks.Word(Body, more: Enumerable.Range(0, 40_000).Select(i => ($"x/{i}.png", ""))),
        ["relationships of 20 MB"] = () => OfficeBlocks.Word(Body, more: [("word/_rels/document.xml.rels", "<Relationships "
            + "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + Of(200_000, i => $"<Relationship Id='r{i}' Type='t' Target='x{i}'/>") + "</Relationships>")]),
        ["content types of 20 MB"] = () => OfficeBlocks.Word(Body, more: [("[Content_Types].xml", "<Types "
            + "xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + Of(200_000, i => $"<Default Extension='e{i}' ContentType='a/b'/>") + "</Types>")]),
        ["parts of the same name"] = () => OfficePackage.Zip(
            [.. OfficePackage.Parts(OfficeBlocks.Word(Body)), ("word/document.xml", "<x/>")]),
        ["names that lead out"] = () => OfficePackage.Zip(
            [.. OfficePackage.Parts(OfficeBlocks.Word(Body)), ("../../x.xml", "<x/>"), ("/etc/x.xml", "<x/>"), ("C:\\x.xml", "<x/>")]),
        ["half an archive"] = () => OfficeBlocks.Word(Body)[..400],
        ["an archive behind another"] = () => [.. OfficeBlocks.Word(Body), .. OfficeBlocks.Excel("<sheetData/>")],
        ["an archive of archives"] = () => OfficePackage.Zip(
            Enumerable.Range(0, 1_000).Select(i => ($"{i}.zip", Times(1_000, "PK\u0003\u0004")))),
        ["entities of entities"] = () => Part("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
            + Of(9, i => $"<!ENTITY {(char)('b' + i)} '{Times(10, $"&{(char)('a' + i)};")}'>") + "]><x>&j;</x>"),
        ["an entity of the system"] = () => Part("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///dev/zero'>]><x>&a;</x>"),
        ["100,000 elements within each other"] = () => Part(Times(100_000, "<w:x xmlns:w='urn:w'>")),
        ["a million attributes"] = () => Part($"<x {Of(1_000_000, i => $"a{i}='' ")}/>"),
        ["a million attributes of one name"] = () => Part($"<x {Times(1_000_000, "a='' ")}/>"),
        ["a million namespaces"] = () => Part($"<x {Of(300_000, i => $"xmlns:n{i}='urn:{i}' ")}/>"),
        ["one name of 20 MB"] = () => Part($"<{Times(20_000_000, "x")}/>"),
        ["one comment of 50 MB"] = () => Part($"<x><!--{Times(50_000_000, "x")}--></x>"),
        ["instructions"] = () => Part($"<x>{Times(3_000_000, "<?a b?>")}</x>"),
        ["character data"] = () => Part($"<x>{Times(2_000_000, "<![CDATA[x]]>")}</x>"),
    });

    private static byte[] Part(string document) => OfficePackage.Zip(
        OfficePackage.Parts(OfficeBlocks.Word(Body)).Select(p => p.Name == "word/document.xml" ? (p.Name, document) : p));

    // Where the archive names the length of its largest part, another one.
    private static byte[] Patched(byte[] file, int about)
    {
        for (int i = 0; i + sizeof(int) <= file.Length; i++)
        {
            if (BitConverter.ToInt32(file, i) is var length && length >= about && length < about + 2_000)
                BitConverter.GetBytes(1_000).CopyTo(file, i);
        }

        return file;
    }
}
