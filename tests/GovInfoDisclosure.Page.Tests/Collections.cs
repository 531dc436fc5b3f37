namespace GovInfoDisclosure.Page.Tests;

/// <summary>Tests that share one browser and one server.</summary>
[CollectionDefinition(Name)]
public sealed class Collections : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
