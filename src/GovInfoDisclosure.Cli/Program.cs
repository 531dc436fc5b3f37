namespace GovInfoDisclosure.Cli;

internal static class Program
{
    private static int Main(string[] args) => new GovInfo(Streams.OfProcess()).Run(args);
}
