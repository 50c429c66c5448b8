namespace LibraryService.Tests.Guards.Sample.Surface;

public delegate TResult? Pick<in T, out TResult>(T from, int at = -1)
    where TResult : class;
