using LibraryService.Samples.Bridge;

await BridgeHost.Build(args).RunAsync();
