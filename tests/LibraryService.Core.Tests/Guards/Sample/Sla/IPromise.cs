namespace LibraryService.Tests.Guards.Sample.Sla;

internal interface IPromise;
