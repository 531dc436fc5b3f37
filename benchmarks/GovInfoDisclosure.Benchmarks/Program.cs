using BenchmarkDotNet.Running;
using GovInfoDisclosure.Benchmarks;

if (args is ["--quick"])
    return QuickRun.Print(Console.Out);
if (args is ["--panel"])
    return PanelRun.Print(Console.Out);
BenchmarkRunner.Run([typeof(ReportBenchmarks), typeof(PageBenchmarks), typeof(WordBenchmarks)], args: args);
return 0;
