using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Tests.Localisation;

public class LocalisationResultTests
{
    [Fact]
    public void Results_are_equal_that_say_the_same()
    {
        LocalisationResult result = Repairs.Find(Reports.Zero(FormEdition.Edition2021).Set("/requests/carriedOver/total", 4));
        Assert.Equal(result, result with { });
        Assert.NotEqual(result, result with { Components = [] });
        Assert.NotEqual(result, result with { Repairs = [] });
        Assert.NotEqual(result, result with { Problems = [] });
        Assert.False(result.Equals(null));
    }
}
