using System.Text;
using GovInfoDisclosure.Fuzzing;

namespace GovInfoDisclosure.Documents.Tests.Office;

public class LoosePackageTests
{
    public static TheoryData<string> Documents => [.. Fixture.Names.Where(Fixture.IsOffice)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_opened_and_closed_has_the_same_parts(string document)
    {
        byte[] file = Fixture.Read(document);

        byte[] closed = LoosePackage.Close(LoosePackage.Open(file));

        Assert.Equal(OfficePackage.Parts(file), OfficePackage.Parts(closed));
    }

    [Fact]
    public void What_has_no_name_or_no_text_is_no_part()
    {
        byte[] loose = Encoding.UTF8.GetBytes("before\f\nno name\fa.xml\n<a/>\n\fno text\fa.xml\n");

        Assert.Equal([("a.xml", "<a/>\n"), ("a.xml", "")], OfficePackage.Parts(LoosePackage.Close(loose)));
    }

    [Fact]
    public void Bytes_that_are_no_parts_make_an_empty_package() =>
        Assert.Empty(OfficePackage.Parts(LoosePackage.Close([0xFF, 0x0C, 0x0A])));
}
