using BenchmarkDotNet.Running;
using GovInfoDisclosure.Benchmarks;

if (args is ["--quick"])
    return QuickRun.Print(Console.Out);
BenchmarkRunner.Run<ReportBenchmarks>(args: args);
return 0;
