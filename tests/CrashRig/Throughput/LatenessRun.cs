namespace LibraryService.CrashRig.Throughput;
internal static class LatenessRun { public static Task<int> RunAsync(Arguments a) { a.End(); return Task.FromResult(0);} }
