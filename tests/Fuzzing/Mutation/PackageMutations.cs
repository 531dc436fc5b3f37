using System.Xml.Linq;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages the XML within an Office or OFD file: well-formed nonsense, which reaches further into a reader than torn
/// bytes.</summary>
internal static class PackageMutations
{
    private const int MostNodes = 20_000;

    private static readonly string[] Values = ["", "0", "-1", "1", "9", "2147483648", "-9999999999", "1048577", "restart", "continue",
        "none", "true", "A1:XFD1048576", "XFE1", "%1%2%9", "../../x", "s", "e",
        "_xD800_", "٣", "0.000000000000000000000000000001%", "99999999999999999999", "document1",
        "g 2147483647 1", "M 0 0 L 1e300 0 C", "0 0 0 0 0 0", "-1e308 1e308 NaN 9", "../../OFD.xml", "\\D800"];

    /// <summary>The file with a few elements of one part dropped, repeated, moved or given other attributes.</summary>
    public static byte[] Elements(byte[] file, Random random)
    {
        List<(string Name, string Text)> parts = OfficePackage.Parts(file);
        int at = random.Next(parts.Count);
        if (random.Next(10) == 0)
        {
            parts.Insert(at, parts[random.Next(parts.Count)]);
            return OfficePackage.Zip(parts);
        }

        XDocument document = XDocument.Parse(parts[at].Text);
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            XElement[] elements = [.. document.Root!.Descendants()];
            if (elements.Length > 0)
                Change(elements[random.Next(elements.Length)], elements[random.Next(elements.Length)], random);
        }

        parts[at] = (parts[at].Name, document.ToString(SaveOptions.DisableFormatting));
        return OfficePackage.Zip(parts);
    }

    private static void Change(XElement element, XElement other, Random random)
    {
        switch (random.Next(7))
        {
            case 0: element.Remove(); break;
            case 1: Repeat(element, random); break;
            case 2: other.Add(new XElement(element)); break;
            case 3: element.Name = other.Name; break;
            case 4: element.ReplaceWith(element.Nodes()); break;
            case 5: element.Value = Values[random.Next(Values.Length)]; break;
            default: SetAttribute(element, random); break;
        }
    }

    // Once, or so often that what is cheap becomes a product.
    private static void Repeat(XElement element, Random random)
    {
        int nodes = element.DescendantNodesAndSelf().Count();
        int times = random.Next(3) > 0 ? 1 : random.Next(1, Math.Max(2, MostNodes / nodes));
        element.AddAfterSelf(Enumerable.Range(0, times).Select(_ => new XElement(element)).ToArray<object>());
    }

    private static void SetAttribute(XElement element, Random random)
    {
        XAttribute[] attributes = [.. element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml)];
        if (attributes.Length > 0)
            attributes[random.Next(attributes.Length)].Value = Values[random.Next(Values.Length)];
    }
}
