namespace GovInfoDisclosure.JsonSchema;

/// <summary>The format of the published schemas and data files.</summary>
internal static class PublishedFormat
{
    /// <summary>
    /// The version in the <c>$id</c> of every schema and in every data file. While it is 0, members may be added; 1 will be frozen.
    /// </summary>
    public const int Version = 0;

    /// <summary>The name of the version in data files.</summary>
    public const string Member = "formatVersion";
}
