using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using LibraryService.Benchmarks;

// --save writes each table to benchmarks/results; all else goes to BenchmarkDotNet.
var toRun = args.Where(argument => argument is not "--save").ToArray();
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(10).WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]).AsDefault())
    .WithBuildTimeout(TimeSpan.FromMinutes(10))
    .WithOptions(ConfigOptions.DisableLogFile);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(toRun, config);
if (toRun.Length < args.Length)
{
    ResultFiles.Write(summaries);
}
