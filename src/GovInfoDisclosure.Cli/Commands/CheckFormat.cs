namespace GovInfoDisclosure.Cli.Commands;

/// <summary>How <c>check</c> tells its findings.</summary>
internal enum CheckFormat
{
    Text,
    Json,
}
