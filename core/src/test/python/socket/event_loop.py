# test: isolated
import asyncio
async def f(n):
    await asyncio.sleep(.01*n); return n
async def main():
    print(await asyncio.gather(*(f(i) for i in range(5))))
    loop=asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 7))
    async def handle(r,w):
        w.write((await r.readline()).upper()); await w.drain(); w.close()
    s=await asyncio.start_server(handle,'127.0.0.1',0)
    r,w=await asyncio.open_connection(*s.sockets[0].getsockname())
    w.write(b'hello\n'); print(await r.read()); w.close()
    s.close()
    p=await asyncio.create_subprocess_exec('echo','sub',stdout=asyncio.subprocess.PIPE)
    print(await p.communicate(), p.returncode)
    try:
        async with asyncio.timeout(.1): await asyncio.sleep(10)
    except TimeoutError: print('timeout')
asyncio.run(main())
