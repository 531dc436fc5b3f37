using GovInfoDisclosure.Documents.Media.Word97;

namespace GovInfoDisclosure.Documents.Tests.Media.Word97;

public class SprmsTests
{
    [Theory]
    [InlineData("370801", 1)]
    [InlineData("370801 37", 1)]
    [InlineData("370801 434A16", 1)]
    [InlineData("370801 434A1600", 2)]
    [InlineData("370801 08D6", 1)]
    [InlineData("370801 08D605", 1)]
    [InlineData("370801 15C6FF", 1)]
    [InlineData("370801 15C6FF 00", 1)]
    [InlineData("370801 15C6FF 00 00", 2)]
    [InlineData("370801 15C6FF 01 00000000 00", 2)]
    [InlineData("370801 15C6FF 01 00000000 01 0000", 1)]
    public void A_list_that_is_cut_off_ends_with_its_last_whole_property(string bytes, int properties) => Assert.Equal(
        properties, Sprms.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), new()).Count());
}
